/** What the panel needs of an idea of the library to name it and to offer it. */
export interface IdeaSummary {
  readonly id: string;
  readonly title: string;
  readonly gist: string;
}
