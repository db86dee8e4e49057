import { html } from 'lit';
import '../src/define/listing-feedback.js';
import { dark, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  label: string;
}

const element = ({ label = 'A label' }: Partial<Args> = {}) =>
  html`<listing-feedback label=${label}><p>Words of the page.</p></listing-feedback>`;

const meta: Meta<Args> = {
  title: 'Elements/listing-feedback',
  component: 'listing-feedback',
  args: { label: 'A label' },
  render: (args) => element(args),
};
export default meta;

export const Default: Story<Args> = {};

export const LongTextNarrow: Story<Args> = {
  render: () => narrow(element({ label: 'Selbsthilfegruppenkontaktstelle '.repeat(3) })),
};

export const RightToLeft: Story<Args> = { render: () => html`<div dir="rtl">${element()}</div>` };

export const Dark: Story<Args> = { render: () => dark(element()) };
