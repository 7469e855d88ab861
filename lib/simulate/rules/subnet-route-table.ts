/** Subnet and route table that were associated by hand. */
export type TableAssociation = { readonly subnet: string; readonly routeTable: string };

/**
 * SIM-V01: the one route table a subnet uses: the one it was explicitly associated with, else the
 * main route table of its VPC.
 *
 * @throws Error when the subnet is associated with more than one table
 */
export function routeTableOfSubnet(
  subnet: string,
  associations: readonly TableAssociation[],
  mainRouteTable: string,
): string {
  const tables = associations.filter((entry) => entry.subnet === subnet);
  if (tables.length > 1) {
    throw new Error(
      `subnet "${subnet}": it is associated with ${tables.length} route tables (${tables.map(({ routeTable }) => routeTable).join(', ')}). A subnet uses exactly one; keep one of them.`,
    );
  }
  return tables[0]?.routeTable ?? mainRouteTable;
}
