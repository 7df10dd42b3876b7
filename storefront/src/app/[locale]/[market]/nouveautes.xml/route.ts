export { GET } from "../new.xml/route";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
