import type { Webhook } from '../../data/types.js';
import { disabledBecause, webhooks as messages } from '../../messages/webhooks.js';
import { Shaped } from '../../ui/shaped.js';
import { Time } from '../../ui/time.js';

export const WebhookStatus = ({ webhook }: { readonly webhook: Webhook }) => {
  const { enabled, disabledBecause: because, failingSince } = webhook;
  if (!enabled)
    return (
      <>
        <Shaped colour="against" shape="⊘">
          {messages.disabled}
        </Shaped>
        {because && ` ${disabledBecause[because]}`}
      </>
    );
  if (failingSince !== undefined)
    return (
      <>
        <Shaped colour="partly" shape="!">
          {messages.failing}
        </Shaped>{' '}
        <Time at={failingSince} />
      </>
    );
  return (
    <Shaped colour="agreed" shape="●">
      {messages.enabled}
    </Shaped>
  );
};
