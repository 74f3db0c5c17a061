/** What a node was asked once need not be asked again in one look at the page. */
const memories: Map<object, unknown>[] = [];
let isLooking = false;

/** Looks at the page, which nothing may change meanwhile; what is remembered of nodes ends with it. */
export function inOneLook<T>(look: () => T): T {
  forgetLook();
  try {
    return inPart(look);
  } finally {
    forgetLook();
  }
}

/**
 * One part of a look. Between two of them others run, and may change the page: whoever looks in parts has to read again what
 * changed, and to forget what was remembered before.
 */
export function inPart<T>(part: () => T): T {
  isLooking = true;
  try {
    return part();
  } finally {
    isLooking = false;
  }
}

export function forgetLook(): void {
  for (const memory of memories) memory.clear();
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
