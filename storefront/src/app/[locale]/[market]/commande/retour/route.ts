export { GET } from "../../checkout/return/route";
