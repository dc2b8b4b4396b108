-- Opens the example in Neovim, as an author would, and walks through what the server offers. Works in Neovim 0.7 and newer.
-- Started by scripts/test-neovim.mjs; the folder of the example and the program come from the environment.
local passed, failed = 0, 0

--- Waits until `look` returns something, and returns that; nil when it does not come.
local function await(look)
  local found
  vim.wait(30000, function()
    found = look()
    return found ~= nil and found ~= false
  end, 20)
  return found or nil
end

local function check(name, look)
  local ok, found = pcall(await, look)
  if ok and found then
    passed = passed + 1
    print('ok   ' .. name)
  else
    failed = failed + 1
    print('FAIL ' .. name .. (ok and '' or '\n     ' .. tostring(found)))
  end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

--- Puts the cursor on the first place where these words stand.
local function go_to(words)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local at = line:find(words, 1, true)
    if at then
      vim.api.nvim_win_set_cursor(0, { number, at - 1 })
      return
    end
  end
  error('not in the text: ' .. words)
end

--- The floating window of a hover, and what stands in it.
local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return window, table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
    end
  end
end

--- Whether the hover on these words tells all of that. A hover that is open already would only be entered.
local function hover_tells(words, ...)
  local parts = { ... }
  go_to(words)
  vim.lsp.buf.hover()
  return await(function()
    local window, shown = floating()
    if not window then return false end
    vim.api.nvim_win_close(window, true)
    for _, part in ipairs(parts) do
      if not shown:find(part, 1, true) then error(('“%s” is not in: %s'):format(part, shown)) end
    end
    return true
  end)
end

local function names(pattern)
  return vim.api.nvim_buf_get_name(0):find(pattern, 1, true) ~= nil
end

local folder = vim.env.SCHERP_EXAMPLE
vim.cmd('edit ' .. folder .. '/waterbeek.advies.md')
local config = { name = 'scherp', cmd = { vim.env.SCHERP_NODE, vim.env.SCHERP_SERVER, '--stdio' }, root_dir = folder }
if vim.lsp.start then
  vim.lsp.start(config)
else
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
end

check('findings stand under the words they are about', function()
  for _, finding in ipairs(vim.diagnostic.get(0)) do
    local line = vim.api.nvim_buf_get_lines(0, finding.lnum, finding.lnum + 1, false)[1]
    if finding.source == 'scherp' and line:sub(finding.col + 1, finding.end_col) == 'zo snel mogelijk' then return true end
  end
end)

check('a quick fix changes the text', function()
  vim.ui.select = function(actions, _, choose)
    for index, action in ipairs(actions) do
      local found = action[2] or action.action or action
      if found.title:find('Noem een datum', 1, true) then return choose(action, index) end
    end
  end
  go_to('zo snel mogelijk')
  vim.lsp.buf.code_action()
  return await(function() return text():find('Wijs vóór [datum] een vaste contactpersoon aan', 1, true) end)
end)

check('a hover tells what a finding means', function() return hover_tells('31 juni 2026', 'Zo lost u het op') end)

check('a hover tells what became of an assignment', function() return hover_tells('Opdracht 11', 'internetbankieren', 'Advies 6') end)

check('a number leads to its place in the plan', function()
  go_to('Opdracht 11')
  vim.lsp.buf.definition()
  return await(function() return names('waterbeek.plan.md') and vim.api.nvim_get_current_line():find('Opdracht 11', 1, true) end)
end)

print(('%d passed, %d failed'):format(passed, failed))
vim.cmd(failed == 0 and 'qall!' or 'cquit')
