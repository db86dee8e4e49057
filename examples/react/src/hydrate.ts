// For a page that came from the server (server.html): as main.tsx, but takes over what is there.

interface Drawn {
  readonly shadowRoot: ShadowRoot | null;
  createRenderRoot(): Node;
}

interface Hook {
  litElementHydrateSupport?: (given: { readonly LitElement: { readonly prototype: Drawn } }) => void;
}

// Lit calls this when it loads. An element that wakes knows more than the server did (the list, the visitor's language), so
// it draws itself anew: what the server drew goes in that moment, before the next frame, or both would stand there.
(globalThis as Hook).litElementHydrateSupport = ({ LitElement: { prototype } }) => {
  const { createRenderRoot } = prototype;
  prototype.createRenderRoot = function () {
    this.shadowRoot?.replaceChildren();
    return createRenderRoot.call(this);
  };
};

// Not a plain import: Lit would load before the lines above.
void import('./take-over.js');
