import { Component, type ComponentType, createElement, type VNode } from 'preact';

/** The component, drawn again only when one of its properties is another value than before. */
export function memo<P extends object>(Inner: ComponentType<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const now: object = this.props;
      const names = new Set([...Object.keys(now), ...Object.keys(next)]);
      return [...names].some((name) => Reflect.get(now, name) !== Reflect.get(next, name));
    }
    override render(): VNode<P> {
      return createElement(Inner, this.props);
    }
  };
}
