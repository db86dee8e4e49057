import type { Directory, MeetingOpenedEvent } from 'peer-support-widgets';
import type {} from 'peer-support-widgets/react';
import { readDirectory } from 'peer-support-widgets/sources';
import { useEffect, useState, type ReactNode } from 'react';
import { LIST } from './groups.js';

/** What is in the page before there is script, and when something fails. */
function PlainList(): ReactNode {
  return (
    <ul>
      {LIST.groups.map(({ id, name, summary }) => (
        <li key={id}>
          <b>{name}</b>: {summary}
        </li>
      ))}
    </ul>
  );
}

export function App(): ReactNode {
  const [directory, setDirectory] = useState<Directory>();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [isShown, setShown] = useState(true);

  useEffect(() => {
    void readDirectory(LIST, { format: 'native' }).then(setDirectory);
  }, []);

  const onOpened = ({ meetingId }: MeetingOpenedEvent): void => setOpened((before) => [...before, meetingId]);

  return (
    <main>
      <h1>Find support</h1>
      {/* A button that needs script comes with it: a server prints none. */}
      {directory && (
        <div className="bar">
          <button type="button" onClick={() => setShown(!isShown)}>
            {isShown ? 'Hide the groups' : 'Show the groups'}
          </button>
          <p>You have looked at {opened.length} of our meetings.</p>
        </div>
      )}
      {isShown && (
        <peer-support directory={directory}>
          <group-finder onpsw-meeting-opened={onOpened}>
            <p slot="help">
              Not sure yet? Call us on <a href="tel:+441632960000">01632 960000</a>.
            </p>
            <PlainList />
          </group-finder>
          {opened.length > 0 && (
            <meeting-card meeting-id={opened.at(-1)} heading-level={3} compact>
              The meeting you looked at last.
            </meeting-card>
          )}
        </peer-support>
      )}
      <crisis-help country="GB">
        <p>
          In danger now? Call <a href="tel:999">999</a>.
        </p>
      </crisis-help>
    </main>
  );
}
