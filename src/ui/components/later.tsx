import { type ComponentType, createElement } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const waiting: (() => void)[] = [];
let stands = false;

/**
 * To be called once the window shows what it was opened for. What comes later is not loaded beside that: the files of an extension
 * come through the same process of the browser as the worker's answer.
 */
export function windowStands(): void {
  stands = true;
  for (const load of waiting.splice(0)) whenIdle(load);
}

const whenIdle = (load: () => void): unknown => requestIdleCallback(load);

/**
 * A component that is loaded when it is first shown, or, so that nobody waits for it, once the window stands and is idle. Nothing is
 * shown until it is there.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  const loading = async () => {
    loaded ??= await load();
    return loaded;
  };
  const loadAhead = () => void loading();
  if (stands) whenIdle(loadAhead);
  else waiting.push(loadAhead);
  return function Later(props: P) {
    const [Inner, setInner] = useState<ComponentType<P> | null>(() => loaded);
    useEffect(() => {
      if (!Inner) void loading().then((component) => setInner(() => component));
    }, []);
    return Inner && createElement(Inner, props);
  };
}
