/** The few names the fixture uses; the package ships no types. */
declare module 'draft-js' {
  import type { ComponentType, KeyboardEvent } from 'react';

  export interface ContentState {
    getPlainText(delimiter?: string): string;
  }
  export interface EditorState {
    getCurrentContent(): ContentState;
  }
  export const EditorState: {
    createEmpty(): EditorState;
    createWithContent(content: ContentState): EditorState;
    moveSelectionToEnd(state: EditorState): EditorState;
    moveFocusToEnd(state: EditorState): EditorState;
  };
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange(next: EditorState): void;
    keyBindingFn?(event: KeyboardEvent): string | null;
  }>;
  export function convertFromRaw(raw: object): ContentState;
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
}
