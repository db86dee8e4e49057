/** @jsxImportSource react */
// What the types for React accept, and what they refuse.
import { useRef, type ReactNode } from 'react';
import type { Directory, GroupFinder } from 'peer-support-widgets';
import type { PeerSupportProps } from 'peer-support-widgets/react';

export function Right({
  directory,
  isNarrow,
}: {
  readonly directory: Directory;
  readonly isNarrow: boolean;
}): ReactNode {
  const finder = useRef<GroupFinder>(null);
  return (
    <peer-support
      source="/groups.json"
      time-zone="Europe/London"
      theme="dark"
      save
      onpsw-meeting-opened={() => undefined}
    >
      <group-finder
        ref={finder}
        className="wide"
        aria-label="Groups"
        directory={directory}
        format="native"
        attendance="online phone"
        topics="depression our-own-topic"
        heading-level={3}
        limit={20}
        hide-near={isNarrow}
        staff
        onpsw-meeting-open={(event) => {
          if (event.meetingId === 'one') event.preventDefault();
          event.currentTarget.ask({ filters: { topic: ['depression'] } });
        }}
        onpsw-results-updated={({ groupCount }) => groupCount.toFixed()}
        onClick={() => undefined}
      >
        <p slot="help">Call us</p>
        <a href="/groups">All our groups</a>
      </group-finder>
      <meeting-card meeting-id="one" compact={isNarrow} heading-level="4" joining="drop-in" />
      <crisis-help country="GB" layout="compact" ownLines={[]} />
      <peer-stories stories="/stories.json" />
      <group-match for="finder" questions="topic,day" />
    </peer-support>
  );
}

export const own: PeerSupportProps<'group-finder'> = { 'heading-level': 3 };

// A name with a hyphen that nobody knows is no fault for TypeScript: that cannot be refused here.
export const wrong = [
  // @ts-expect-error -- no such attribute
  <group-finder sauce="/groups.json" />,
  // @ts-expect-error -- attributes have their names of HTML
  <group-finder headingLevel={3} />,
  // @ts-expect-error -- no such format
  <group-finder format="xml" />,
  // @ts-expect-error -- not a way to meet
  <group-finder attendance="telepathy" />,
  // @ts-expect-error -- not a number
  <group-finder heading-level="three" />,
  // @ts-expect-error -- the property takes a number
  <group-finder limit="20" />,
  // @ts-expect-error -- on or off
  <group-finder hide-near="yes" />,
  // @ts-expect-error -- not a directory
  <group-finder directory="/groups.json" />,
  // @ts-expect-error -- no such field of the event
  <group-finder onpsw-meeting-open={(event) => event.detail} />,
  // @ts-expect-error -- no such layout of this element
  <crisis-help layout="table" />,
  // @ts-expect-error -- no such tag
  <group-findr />,
];
