import { WaymarkError } from '#shared/bridge/errors.ts';

const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address as it may be handed to the person's own browser or mail program.
 *
 * @throws WaymarkError `invalid` for anything but a web or mail address.
 */
export function externalAddress(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !schemes.has(parsed.protocol)) {
    throw new WaymarkError('invalid', 'Only web and mail addresses can be opened from Waymark.');
  }
  return parsed.href;
}
