export { default, generateMetadata } from "../withdrawal/page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
