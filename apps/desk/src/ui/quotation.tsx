interface QuotationProps {
  readonly text: string;
  /** BCP 47: screen readers read it in this language, and its direction is taken from its letters. */
  readonly language: string;
}

/** Words of somebody, in their language. */
export const Quotation = ({ text, language }: QuotationProps) => (
  <blockquote className="cc-quotation" lang={language} dir="auto">
    {text}
  </blockquote>
);
