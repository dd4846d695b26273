import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { signaturesOf, writtenSecret } from './signature.js';

const SECRET = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
const MESSAGE = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1_614_265_330,
  body: '{"test": 2432232314}',
};

it('is that of the test vector', () => {
  expect(writtenSecret(SECRET)).toBe('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
  expect(signaturesOf([SECRET], MESSAGE)).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

it.each([24, 32, 33, 64])('is what the library makes of a secret of %d bytes', (length) => {
  const secret = randomBytes(length);
  expect(signaturesOf([secret], MESSAGE)).toBe(
    new Webhook(writtenSecret(secret)).sign(MESSAGE.id, new Date(MESSAGE.timestamp * 1000), MESSAGE.body),
  );
});

it('is one for each secret', () => {
  const other = randomBytes(32);
  expect(signaturesOf([other, SECRET], MESSAGE).split(' ')).toEqual([
    signaturesOf([other], MESSAGE),
    signaturesOf([SECRET], MESSAGE),
  ]);
});
