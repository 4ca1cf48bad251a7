import { createInterface } from 'node:readline';
import { runCheck } from './check';
import { runScore } from './score';
import { sheetOf } from './sheet';
import { runVerify } from './verify';

const usage = `saywell check < messages.jsonl     findings per message
saywell score < chats.jsonl        verdicts and score per chat;
                                   --sheet FILE, or the id of a sheet that comes along
saywell verify FILE...             check bundles and score them again
`;

/** The command line. Returns the exit code: 0 done, 1 a bundle does not hold, 2 wrong use. */
export async function main(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  const lines = () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const write = (line: string) => void process.stdout.write(`${line}\n`);
  if (command === 'check') await runCheck(lines(), write);
  else if (command === 'score') {
    const sheet = await sheetOf(rest);
    if (typeof sheet === 'string') {
      process.stderr.write(`${sheet}\n`);
      return 2;
    }
    await runScore(lines(), write, sheet);
  } else if (command === 'verify' && rest.length > 0) return runVerify(rest, write);
  else {
    process.stderr.write(usage);
    return 2;
  }
  return 0;
}
