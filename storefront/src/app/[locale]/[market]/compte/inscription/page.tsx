export { default, generateMetadata } from "../../account/register/page";
