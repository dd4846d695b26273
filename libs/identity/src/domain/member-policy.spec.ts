import { type DeskActor, DomainError, type Role } from '#kernel';
import { mayKeep, requireMayAdminister, requireMayEndConflict, requireMayKeep } from './member-policy.js';

const asked = (...roles: Role[]): DeskActor => ({ userId: 'u', memberId: 'me', deskId: 'd', roles });
const SYSTEM = { system: true, deskId: 'd' } as const;

const codeOf = (ask: () => void): string => {
  try {
    ask();
    return 'allowed';
  } catch (error) {
    return error instanceof DomainError && error.kind === 'forbidden' ? error.code : 'fault';
  }
};

it.each<[Role[], mine: string, another: string, standing: string, endMine: string, endAnother: string]>([
  [['reader'], 'allowed', 'member.not_yours', 'access.role', 'access.role', 'access.role'],
  [['fact_checker'], 'allowed', 'member.not_yours', 'access.role', 'access.role', 'access.role'],
  [['editor'], 'allowed', 'allowed', 'access.role', 'conflict.own', 'allowed'],
  [['admin'], 'allowed', 'allowed', 'allowed', 'conflict.own', 'allowed'],
  [['reader', 'admin'], 'allowed', 'allowed', 'allowed', 'conflict.own', 'allowed'],
  [['fact_checker', 'editor'], 'allowed', 'allowed', 'access.role', 'conflict.own', 'allowed'],
])('%j: what is one’s own, another’s, the roles, and conflicts', (roles, ...expected) => {
  const actor = asked(...roles);
  expect([
    codeOf(() => requireMayKeep(actor, 'me')),
    codeOf(() => requireMayKeep(actor, 'another')),
    codeOf(() => requireMayAdminister(actor)),
    codeOf(() => requireMayEndConflict(actor, 'me')),
    codeOf(() => requireMayEndConflict(actor, 'another')),
  ]).toEqual(expected);
});

it('the product itself may all of it', () => {
  expect(mayKeep(SYSTEM, 'another')).toBe(true);
  expect(codeOf(() => requireMayAdminister(SYSTEM))).toBe('allowed');
  expect(codeOf(() => requireMayEndConflict(SYSTEM, 'another'))).toBe('allowed');
});
