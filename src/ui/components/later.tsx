import { type ComponentType, createElement } from 'preact';
import { useEffect, useState } from 'preact/hooks';

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
  addEventListener('load', () => requestIdleCallback(() => void loading()), { once: true });
  return function Later(props: P) {
    const [Inner, setInner] = useState<ComponentType<P> | null>(() => loaded);
    useEffect(() => {
      if (!Inner) void loading().then((component) => setInner(() => component));
    }, []);
    return Inner && createElement(Inner, props);
  };
}
