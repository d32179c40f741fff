import { useEffect, useRef, useState } from "react";
import type { DeckSlide } from "../../../exports/deck/deck.ts";
import type { Language } from "../../../i18n/language.ts";
import { miniature } from "./cut-text.ts";
import css from "./present.module.css";
import { Stage } from "./stage.tsx";

/** The small picture of a slide, drawn when it comes near to where somebody looks. */
export function Thumbnail({ slide, language }: { readonly slide: DeckSlide; readonly language: Language }) {
  const place = useRef<HTMLSpanElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: "400px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return (
    <span ref={place} className={css.picture}>
      {isNear ? <Stage slide={miniature(slide)} language={language} decorative /> : null}
    </span>
  );
}
