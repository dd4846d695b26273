import { messages } from '../messages.js';
import { disputeShown } from '../view/shown.js';
import type { FactCheckRead } from '../view/standings.js';
import { posterOf } from './poster.js';
import { stateFinding, verdictFinding } from './signs.js';

/** The picture of a fact-check: the claim, the verdict, the dispute, the desk. One of an older version says so. */
export const claimImage = (document: FactCheckRead, old = false): string => {
  const { claim, verdict, desk, version } = document;
  const { state, label } = disputeShown(document);
  return posterOf({
    by: old ? `${desk.name} · ${messages.versions.replaced(version)}` : desk.name,
    heading: claim.wording,
    language: claim.language,
    otherwise: messages.claim.factCheck,
    foot: [verdictFinding(verdict), stateFinding(messages.dispute.between, state, label)],
  });
};
