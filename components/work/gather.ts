/** All parts of what comes in parts; rejects as `read` does. */
export async function gather<Part>(read: (hear: (part: Part) => void) => Promise<void>): Promise<Part[]> {
  const parts: Part[] = [];
  await read((part) => parts.push(part));
  return parts;
}
