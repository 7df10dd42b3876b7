export { default, generateMetadata } from "../where-the-money-goes/page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
