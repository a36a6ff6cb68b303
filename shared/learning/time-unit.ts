const hours = /^(h|hrs?|hours?|std|stunden?|heures?|horas?|ore|ora|uren|uur|timmar|timer)$/;
const minutes = /^(m|mins?|minutes?|minuten?|minutos?|minuti|minuut|minuter)$/;

/** How many minutes the unit of a measure has when it counts time; null when it counts something else. */
export function minutesOf(unit: string): number | null {
  const [first = ''] = unit
    .trim()
    .toLowerCase()
    .split(/[\s.,:;(/]/);
  if (hours.test(first)) return 60;
  return minutes.test(first) ? 1 : null;
}

/**
 * What a measure of time says after some minutes more, or less. It counts whole minutes, so that what is added and taken away again leaves
 * nothing behind; hours are told to a hundredth, which is less than a minute.
 */
export function movedByMinutes(now: number, unitMinutes: number, by: number): number {
  const moved = Math.round(now * unitMinutes) + by;
  return Math.round((moved / unitMinutes) * 100) / 100;
}
