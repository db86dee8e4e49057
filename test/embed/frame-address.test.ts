import { expect } from 'chai';
import { readFrameAddress } from '../../src/embed/frame-address.js';

const PAGE = 'https://clinic.example/psw/embed.html';

describe('the address of a frame page', () => {
  const table: readonly (readonly [string, string, Partial<ReturnType<typeof readFrameAddress>>])[] = [
    ['names the frame', '?psw=quick-exit&psw-id=one-2', { id: 'one-2' }],
    ['names the frame behind #', '#psw=quick-exit&psw-id=one-2', { id: 'one-2' }],
    ['names it with a doubled entity', '?psw=quick-exit&amp;psw-id=one-2', { id: 'one-2' }],
    [
      'names it with a numbered entity',
      '?psw=quick-exit&#x26;psw-id=one-2&#038;psw-theme=dark',
      { id: 'one-2', theme: 'dark' },
    ],
    ['does not name it in other signs', '?psw-id=a%20b', { id: '' }],
    ['does not name it at length', `?psw-id=${'a'.repeat(41)}`, { id: '' }],
    ['asks for a dark page', '?psw=quick-exit&psw-theme=dark', { theme: 'dark' }],
    ['asks for a light page', '#psw-theme=light&psw=quick-exit', { theme: 'light' }],
    ['asks for no other class', '?psw-theme=note', { theme: undefined }],
    ['takes what stands behind # first', '?psw-theme=dark#psw-theme=light', { theme: 'light' }],
    ['holds the secret of WordPress', '#?secret=AbC1234', { secret: 'AbC1234', own: PAGE }],
    [
      'holds it behind settings',
      '#psw=quick-exit#?secret=AbC1234',
      { secret: 'AbC1234', own: `${PAGE}#psw=quick-exit` },
    ],
    ['holds no secret of other signs', '#?secret=a.b', { secret: undefined, own: PAGE }],
    ['may say nothing', '', { id: '', theme: undefined, secret: undefined, own: PAGE }],
  ];
  for (const [what, end, expected] of table) it(what, () => expect(readFrameAddress(PAGE + end)).to.include(expected));
});
