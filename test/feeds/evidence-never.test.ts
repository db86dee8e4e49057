import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

/** What an old article says of PeerTalk, and nobody could find: gains in hope and empowerment, none in symptoms. */
const CLAIM = /\bhope|empower|symptom|in control|gobaith|grymus|rheolaeth|الأمل|تمكين|أعراض|زمام/i;
const ABOUT = /PeerTalk|Sheffield Hallam/i;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.(ts|json)$/.test(path));
/** Between quotes or full stops: what one sentence, or one text, can hold. */
const sentencesOf = (code: string): string[] => code.split(/[.?!؟]\s|['"`\n]/);

describe('everything that ships', () => {
  it('never says what could not be verified about PeerTalk', () => {
    const about = files.flatMap((path) =>
      sentencesOf(readFileSync(join('src', path), 'utf8'))
        .filter((sentence) => ABOUT.test(sentence))
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(about.length, 'it is spoken of').to.be.above(5);
    expect(about.filter((sentence) => CLAIM.test(sentence))).to.deep.equal([]);
  });

  it('would be caught if it said so', () => {
    const said = 'Members valued it. An evaluation of PeerTalk groups found more hope. They went on.';
    expect(sentencesOf(said).filter((sentence) => ABOUT.test(sentence) && CLAIM.test(sentence))).to.have.length(1);
  });
});
