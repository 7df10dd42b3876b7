export { default, generateMetadata } from "../../track/[token]/page";
