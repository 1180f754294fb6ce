/** Goals as a tree, from their own words: which one each contributes to. */
import type { Field } from '../../api/wire';

export interface GoalNode {
  path: string;
  title: string;
  level: string;
  below: GoalNode[];
}

/** A goal says by its place which one it contributes to. */
export function nodesOf(paths: readonly string[], fields: Record<string, Field | undefined>): GoalNode[] {
  const nodes = new Map<string, GoalNode>();
  for (const path of paths) {
    const said = (name: string) => fields[`${path}.${name}`]?.value ?? '';
    nodes.set(path, { path, title: said('title').trim(), level: said('level'), below: [] });
  }
  const top: GoalNode[] = [];
  for (const [path, node] of nodes) {
    const parent = fields[`${path}.parent`]?.value;
    const above = parent ? nodes.get(`goals[${parent}]`) : undefined;
    (above?.below ?? top).push(node);
  }
  return top;
}
