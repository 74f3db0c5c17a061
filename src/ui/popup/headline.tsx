import { CountParts } from '../components/count-parts.tsx';

export function Headline({ text }: { readonly text: string }) {
  return (
    <p class="summary">
      <CountParts text={text} />
    </p>
  );
}
