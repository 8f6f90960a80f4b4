-- For Neovim 0.11 or later: put this into ~/.config/nvim/lsp/lexparity.lua and call vim.lsp.enable('lexparity') in init.lua.
return {
  cmd = { 'npx', 'lexparity', 'lsp', '--stdio' },
  filetypes = { 'markdown', 'text', 'html', 'xml' },
  root_markers = { '.linterrc.json', 'package.json', '.git' },
}
