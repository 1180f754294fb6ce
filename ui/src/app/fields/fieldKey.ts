/** From a field's path to its place in the catalogue: `questions[1].deadline` → `questions-deadline`. */
export function fieldKey(path: string): string {
  return path
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .replace(/^-|-$/g, '');
}
