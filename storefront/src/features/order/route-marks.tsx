import type { ReactNode } from "react";
import type { StopKind } from "./route-stops";

/** Cut paper, each standing on 0 0 and about 60 high. The colours are the same by day and by night. */
export const ROUTE_MARKS: Record<StopKind, ReactNode> = {
  workshop: (
    <>
      <path
        d="M-34 1-31-37-25-38-24-45-19-46-18-38-6-39-5-48 1-48 2-39 13-39 14-46 19-46 20-38 27-37 32 1Z"
        fill="#c8643b"
      />
      <path d="M-34 1-31-37-20-38-21 1Z" fill="#a8341f" />
      <path d="M-6 1-7-20Q0-29 8-20L9 1Z" fill="#10153a" />
      <path d="m-15-29 5-6 5 6-5 6ZM13-29l5-6 5 6-5 6Z" fill="#f8de8b" />
    </>
  ),
  antenna: (
    <>
      <path d="M-30 1-28-25 29-27 31 1Z" fill="#f6f8fa" />
      <path d="M-30 1-28-25-15-26-16 1Z" fill="#c8643b" />
      <path d="M-2 1-2-62 3-62 4 1Z" fill="#4a2e1c" />
      <path d="M3-61 33-54 4-44Z" fill="#e7a90c" />
      <path d="M13 1 12-16 22-17 23 1Z" fill="#10153a" />
    </>
  ),
  bamako: (
    <>
      <path d="M-44 1-42-9-36-12-30-28-22-12-13-12-5-33 5-33 12-12 22-12 28-27 36-12 42-9 44 1Z" fill="#0f766e" />
      <path d="M-32 1Q-24-15-15 1ZM-9 1Q0-17 9 1ZM15 1Q24-15 33 1Z" fill="#10153a" />
      <path d="M-46-14 46-13 45-8-45-9Z" fill="#a9d8cf" />
    </>
  ),
  hub: (
    <>
      <path d="M-31 1-30-26 2-27 3 1Z" fill="#e7a90c" />
      <path d="M4 1 5-22 32-21 31 1Z" fill="#c8643b" />
      <path d="M-17-28-16-51 13-52 14-28Z" fill="#f8de8b" />
      <path d="M-17-1-16-26-12-26-13-1ZM-4-29-4-51 1-51 1-29ZM16-1 17-21 21-21 20-1Z" fill="#4a2e1c" />
    </>
  ),
  door: (
    <>
      <path d="M-27 1-26-33 26-34 28 1Z" fill="#f6f8fa" />
      <path d="M-35-31 1-60 35-32Z" fill="#9fb0f0" />
      <path d="M-6 1-5-24 8-24 8 1Z" fill="#a8341f" />
      <path d="m-19-20 8 0 0-9-8 0ZM14-20l8 0 0-9-8 0Z" fill="#16205b" />
    </>
  ),
  pickup: (
    <>
      <path d="M-30 1-28-30 29-31 31 1Z" fill="#f6f8fa" />
      <path d="M-34-29-28-43 28-44 35-30Z" fill="#a8341f" />
      <path d="M-10 1-9-22 11-22 11 1Z" fill="#10153a" />
    </>
  ),
};
