import type { Suggestion } from '../../member-api.js';
import { usePage } from '../state/context.js';

/** Commands ready to be run with one press. */
export function SuggestionChips({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const { words, actions } = usePage();
  if (suggestions.length === 0) return null;
  return (
    <ul class="suggestions" aria-label={words.tryAsking}>
      {suggestions.map((suggestion) => (
        <li key={suggestion.label}>
          <button type="button" onClick={() => actions.run(suggestion.command, suggestion.options)}>
            {suggestion.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
