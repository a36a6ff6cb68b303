import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRead } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Part } from '#renderer/ui/part.tsx';
import { hasEnded } from '#shared/explore/applications.ts';
import type { OptionPage } from '#shared/explore/options.ts';
import { whereText } from './application-words.ts';
import { BeginApplication } from './begin.tsx';

/** What was applied for of an option, and the way to begin. */
export function ApplyingPart({ option }: { option: Pick<OptionPage, 'id' | 'name' | 'sort' | 'employer'> }) {
  const { data: applications = [] } = useRead('explore.applicationsOf', { option: option.id });
  const [isAdding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const now = today();
  return (
    <Part title="Applying">
      {applications.length === 0 ? null : (
        <ul className="flex flex-col">
          {applications.map((each) => (
            <li key={each.id} className="border-line border-t py-1.5" data-private>
              <Link
                to="/explore/applying/$id"
                params={{ id: each.id }}
                className={`${linkLook.plain} wrap-anywhere`}
              >
                {each.employer}
              </Link>
              <span className="num block text-[12.5px] text-muted">{whereText(each, now)}</span>
              {hasEnded(each) || (each.next.trim() === '' && each.nextOn === null) ? null : (
                <span className="num block text-[12.5px] wrap-anywhere">
                  {['Next', each.next.trim(), each.nextOn === null ? '' : shortDate(each.nextOn, now)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <BeginApplication
          option={option.id}
          employer={option.employer}
          role={option.sort === 'employer' ? '' : option.name}
          onClose={() => {
            flushSync(() => setAdding(false));
            button.current?.focus();
          }}
        />
      ) : (
        <Button
          ref={button}
          look="quiet"
          className="-ml-2.5 self-start px-2.5!"
          onClick={() => setAdding(true)}
        >
          <Plus size={15} aria-hidden />
          Begin an application
        </Button>
      )}
    </Part>
  );
}
