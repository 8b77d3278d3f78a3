/**
 * The commonest passwords that are long enough to be chosen here, in lower case. Shorter ones need no list.
 * Kept by hand from what published lists of leaked passwords have at the top.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `123456789012 1234567890123 12345678901234 123456789123 123456789123456 1234567891011 123123123123
  1234512345123 012345678901 0123456789012 098765432109 987654321098 9876543210987 987654321987 123456123456
  111111111111 000000000000 222222222222 333333333333 444444444444 555555555555 666666666666 777777777777
  888888888888 999999999999 1111111111111 0000000000000 121212121212 112233445566 1122334455667 102030405060
  147258369147 147852369147 159753159753 741852963741 123321123321 100200300400 aaaaaaaaaaaa abcabcabcabc
  abcdefghijkl abcdefghijklm abcdefg12345 abcd12345678 abc123abc123 a1b2c3d4e5f6 1a2b3c4d5e6f 1q2w3e4r5t6y
  1q2w3e4r5t6y7u q1w2e3r4t5y6 1qaz2wsx3edc 1qaz2wsx3edc4rfv qazwsxedcrfv qazwsxedc123 zaq12wsxcde3
  qwertyuiop12 qwertyuiop123 qwertyuiop[] qwertyuiopas qwertyuiopasdf qwertyqwerty qwerty123456 qwerty12345678
  qwerty1234567 qwerty123qwerty asdfghjkl123 asdfasdfasdf asdfghjkl;'\\ zxcvbnm12345 zxcvbnmzxcvbnm
  password1234 password12345 password123456 passwordpassword password!234 password@123 password123! password2024
  password2025 password2026 passw0rd1234 p@ssw0rd1234 p@ssword1234 p@ssw0rd12345 mypassword12 mypassword123
  mypassword1234 administrator administrator1 admin1234567 admin12345678 adminadminadmin letmeinletmein
  letmein123456 welcome12345 welcome123456 welcome1234! welcomewelcome changeme1234 changemechangeme
  iloveyou1234 iloveyouiloveyou iloveyou12345 iloveyousomuch iloveyouforever ihateyou1234 trustno1trustno1
  sunshine1234 princess1234 princess12345 football1234 baseball1234 basketball123 monkeymonkey dragondragon
  supermanbatman manchesterunited liverpoolfc1 chelseafc1234 testtesttest test12345678 testing12345
  secretsecret correcthorsebatterystaple waymarkwaymark waymark12345`.split(/\s+/),
)
