import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

export const elementsOf = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
];
export const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value;

/** A page as a reader without scripts has it. */
export class Seen {
  readonly elements: readonly Element[];
  readonly text: string;

  constructor(readonly markup: string) {
    const tree = parse(markup);
    this.elements = elementsOf(tree);
    const [body] = this.all('body');
    this.text = body === undefined ? '' : textOf(body).replaceAll(/\s+/g, ' ');
  }

  all(tagName: string): readonly Element[] {
    return this.elements.filter((element) => element.tagName === tagName);
  }

  /** Of a `meta` or `link` in the head. */
  head(tagName: 'meta' | 'link', by: string, value: string): string | undefined {
    const found = this.all(tagName).find((element) => attribute(element, by) === value);
    return attribute(found, tagName === 'meta' ? 'content' : 'href');
  }

  section(id: string): string {
    const found = this.elements.find((element) => attribute(element, 'id') === id);
    if (found === undefined) throw new Error(`The page has no ${id}`);
    return textOf(found).replaceAll(/\s+/g, ' ');
  }
}
