const two = (value: number) => String(value).padStart(2, '0');

/** Minutes of the day as HH:MM; 24:00 is 00:00, as a time field has it. */
export function clockTime(minutes: number): string {
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Of HH:MM, as a time field gives it. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
