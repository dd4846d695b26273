import { textOf } from '../../lib/search.js';

/** What the address holds of the settings: whose conflicts of interest are shown, and of which webhook the deliveries. */
export interface SettingsSearch {
  readonly member?: string;
  readonly webhook?: string;
}

export const settingsSearch = ({ member, webhook }: Record<string, unknown>): SettingsSearch => ({
  member: textOf(member),
  webhook: textOf(webhook),
});
