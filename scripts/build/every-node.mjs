/**
 * Every node of a syntax tree, a node before what it holds.
 * @param {any} node
 */
export function* everyNode(node) {
  if (!node || typeof node.type !== 'string') return;
  yield node;
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const item of value) yield* everyNode(item);
    else if (value && typeof value === 'object') yield* everyNode(value);
  }
}
