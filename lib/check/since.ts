/** From which day a source holds, by what the source says; the first that fits. The laws' days are those they came into force. */
const DAYS: [source: RegExp, day: string][] = [
  [/SAMR guideline 2023-02-25/, '2023-02-25'],
  [/Advertising Law/, '2015-09-01'],
  [/Consumer Protection Law/, '2014-03-15'],
];

/** The service standards and the marketplaces' pages were read in this month (README, "Decisions"). */
const READ = '2026-11-01';

/** The day from which a rule of this source holds, as 2023-02-25. */
export function validFrom(source: string): string {
  return DAYS.find(([pattern]) => pattern.test(source))?.[1] ?? READ;
}
