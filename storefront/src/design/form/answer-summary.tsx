"use client";

import { useEffect, useRef } from "react";
import { useAnswer } from "./action-form";

/** All that is wrong with an {@link ActionForm}, each leading to its field, whose id is its name. Takes the focus when it comes. */
export function AnswerSummary({ title }: { title: string }) {
  const { errors, problem, attempt } = useAnswer();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  const faults = Object.entries(errors);
  if (!problem && faults.length === 0) return null;
  return (
    <div ref={box} className="notice notice-attention" role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      {problem ? <p>{problem}</p> : null}
      {faults.length > 0 ? (
        <ul>
          {faults.map(([name, sentence]) => (
            <li key={name}>
              <a href={`#${name}`}>{sentence}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** What concerns no field of an {@link ActionForm}, announced where it stands. */
export function AnswerProblem() {
  const { problem } = useAnswer();
  return problem ? (
    <p className="wrong" role="alert">
      {problem}
    </p>
  ) : null;
}

/** What is wrong with a choice of an {@link ActionForm}, under it. */
export function AnswerFault({ name }: { name: string }) {
  const wrong = useAnswer().errors[name];
  return wrong ? (
    <p className="wrong" role="alert">
      {wrong}
    </p>
  ) : null;
}
