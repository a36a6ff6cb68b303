import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { MissingOccupation } from './missing-occupation.tsx';

/** Goes on from a note that was found to its occupation. */
export function NoteOf({ id }: { id: string }) {
  const navigate = useNavigate();
  const { data, error } = useRead('explore.ofNote', { id });
  useEffect(() => {
    if (data) void navigate({ to: '/explore/$source/$code', params: data, replace: true });
  }, [data, navigate]);
  return error ? <MissingOccupation error={error} /> : null;
}
