import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { ErrorState } from './states.tsx';

/** Should the drawing itself fail, the window says so and can be drawn anew: it never stays blank. */
export function Guard({ children }: { readonly children: ComponentChildren }) {
  const [broken, reset] = useErrorBoundary();
  return broken ? <ErrorState failure={{ error: 'ui_error_drawing', values: [] }} retry={reset} /> : children;
}
