import { z } from 'zod';
import { compileRules } from '../check/compile';
import { check } from '../check/engine';
import { rules } from '../check/rules';
import { role } from '../model/message';
import { platformId } from '../model/platform';

/** Unknown platforms are judged like none, so that logs of other sources can be checked too. */
const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  platform: platformId.optional().catch(undefined),
  role: role.optional(),
});

function idOf(value: unknown): string | number | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}

function parsed(input: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(input) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Checks messages, one JSON object a line: `{id, text, platform?, role?}` to `{id, findings}`. Without a role the agent
 * is assumed; what customers and systems say is not judged. A bad line is answered `{id?, error}` and the rest goes on.
 */
export async function runCheck(input: AsyncIterable<string>, write: (line: string) => void): Promise<void> {
  const compiled = compileRules(rules);
  for await (const raw of input) {
    if (raw.trim() === '') continue;
    const json = parsed(raw);
    if ('error' in json) {
      write(JSON.stringify({ error: `not JSON: ${json.error}` }));
      continue;
    }
    const message = line.safeParse(json.value);
    if (!message.success) {
      const [issue] = message.error.issues;
      write(
        JSON.stringify({ id: idOf(json.value), error: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a message'}` }),
      );
      continue;
    }
    const { id, text, platform, role: speaker = 'agent' } = message.data;
    const judged = speaker === 'agent' || speaker === 'bot';
    write(JSON.stringify({ id, findings: judged ? check(text, { platform, role: speaker }, compiled) : [] }));
  }
}
