/** @jsxImportSource solid-js */
// What the types for Solid accept, and what they refuse.
import { createSignal, type JSX } from 'solid-js';
import type { Directory, GroupFinder } from 'peer-support-widgets';
import type { PeerSupportProps } from 'peer-support-widgets/solid';

export function Right(props: { readonly directory: Directory; readonly isNarrow: boolean }): JSX.Element {
  const [level] = createSignal(3);
  let finder: GroupFinder | undefined;
  return (
    <peer-support
      source="/groups.json"
      time-zone="Europe/London"
      bool:save={props.isNarrow}
      attr:tile-url="/tiles/{z}/{x}/{y}.png"
    >
      <group-finder
        ref={finder}
        class="wide"
        directory={props.directory}
        prop:geocoder={undefined}
        format="native"
        attendance="online phone"
        heading-level={level()}
        prop:limit={20}
        bool:hide-near={props.isNarrow}
        on:psw-meeting-open={(event) => event.currentTarget.ask({ text: event.groupId })}
      >
        <a href="/groups">All our groups</a>
      </group-finder>
      <crisis-help attr:country="GB" layout="compact" prop:ownLines={[]} />
    </peer-support>
  );
}

export const own: PeerSupportProps<'group-finder'> = { 'heading-level': 3 };

// A name with a hyphen that nobody knows is no fault for TypeScript: that cannot be refused here.
export const wrong = [
  // @ts-expect-error -- no such attribute
  <group-finder sauce="/groups.json" />,
  // @ts-expect-error -- no such format
  <group-finder format="xml" />,
  // @ts-expect-error -- not a directory
  <group-finder prop:directory="/groups.json" />,
  // @ts-expect-error -- no property stands for it: Solid would set one that nobody reads
  <peer-support save={true} />,
  // @ts-expect-error -- Solid would set `ownlines`
  <crisis-help ownLines={[]} />,
  // @ts-expect-error -- no such field of the event
  <group-finder on:psw-meeting-open={(event) => event.detail} />,
];
