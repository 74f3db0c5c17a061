/** Nothing on a page changes while one look at it goes on: what a node was asked once need not be asked again. */
const memories: Map<object, unknown>[] = [];
let isLooking = false;

/** Looks at the page, which nothing may change meanwhile; what is remembered of nodes ends with it. */
export function inOneLook<T>(look: () => T): T {
  isLooking = true;
  try {
    return look();
  } finally {
    isLooking = false;
    for (const memory of memories) memory.clear();
  }
}

/** The same function, which during one look answers from memory. The answer is shared: nobody may change it. */
export function onceALook<K extends object, V>(ask: (node: K) => V): (node: K) => V {
  const memory = new Map<object, V>();
  memories.push(memory);
  return (node) => {
    if (!isLooking) return ask(node);
    let answer = memory.get(node);
    if (answer === undefined) {
      answer = ask(node);
      memory.set(node, answer);
    }
    return answer;
  };
}
