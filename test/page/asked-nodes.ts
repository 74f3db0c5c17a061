/**
 * Which nodes are asked for what stands in them or behind them, in order, as something is done. To be imported before what reads pages, which
 * takes the browser's getter as it loads.
 */
export function nodesAsked(doing: () => void): readonly Node[] {
  asked = [];
  doing();
  return asked;
}

let asked: Node[] = [];
for (const name of ['firstChild', 'nextSibling']) {
  const getter = Object.getOwnPropertyDescriptor(Node.prototype, name);
  Object.defineProperty(Node.prototype, name, {
    configurable: true,
    get(this: Node) {
      asked.push(this);
      return getter?.get?.call(this);
    },
  });
}
