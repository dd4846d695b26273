import { messages } from '../messages.js';

/** What a long page has, by the names of its chapters. */
export const Contents = ({
  chapters,
}: {
  chapters: readonly { readonly id: string; readonly title: string }[];
}) => (
  <nav className="contents measure" aria-labelledby="contents">
    <p className="label" id="contents">
      {messages.site.contents}
    </p>
    <ul>
      {chapters.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
);
