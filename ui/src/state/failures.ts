/** What happens when the core says no: each kind is shown in its own way. */
import { create } from 'zustand';

import { toCallFailure, type Failure } from '../platform';
import { remember, tell } from './notices';

interface Failures {
  /** A failure that asks for an answer now. */
  asking: { failure: Failure; retry: (() => void) | null } | null;
  /** What the core said about what was put in a field, by the field's path. */
  atField: Record<string, string>;
}

export const useFailures = create<Failures>(() => ({ asking: null, atField: {} }));

export function clearFieldFailure(path: string) {
  useFailures.setState(({ atField }) => {
    if (!(path in atField)) return {};
    const { [path]: _, ...rest } = atField;
    return { atField: rest };
  });
}

export const closeAsking = () => useFailures.setState({ asking: null });

/**
 * Shows a failure where it belongs: a refusal as a warning, wrong input at its field, a file, an
 * occupied dossier or one that must be settled as a question, a bug as a report, a cancelled task not at all.
 */
export function showFailure(thrown: unknown, retry: (() => void) | null = null) {
  const { failure } = toCallFailure(thrown);
  const { kind, text, remedy, place } = failure;
  if (kind === 'cancelled') return;
  if (kind === 'input' && place) {
    useFailures.setState(({ atField }) => ({ atField: { ...atField, [place]: text } }));
  } else if (place === 'settle') {
    useFailures.setState({ asking: { failure, retry: null } });
  } else if (kind === 'refused' || kind === 'input') {
    tell({ tone: 'warning', text, remedy });
  } else {
    useFailures.setState({ asking: { failure, retry } });
    if (kind !== 'elsewhere_open') remember({ tone: 'error', text, remedy });
  }
}
