/** Milliseconds that this process has computed so far; unlike the clock it does not go on while others compute. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
