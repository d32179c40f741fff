/** Answers of Brazilian and Portuguese questionnaires, from one end to the other, a list a line. */
export const PORTUGUESE_SCALES: readonly string[] = `
Discordo totalmente|Discordo|Nem concordo nem discordo|Concordo|Concordo totalmente
Discordo totalmente|Discordo parcialmente|Não concordo nem discordo|Concordo parcialmente|Concordo totalmente
Concordo plenamente|Concordo|Indiferente|Discordo|Discordo plenamente
Discordo fortemente|Discordo|Neutro|Concordo|Concordo fortemente
Nunca|Raramente|Às vezes|Frequentemente|Sempre
Nunca|Quase nunca|Algumas vezes|Quase sempre|Sempre
Nunca|Poucas vezes|Muitas vezes|Sempre
Todos os dias|Várias vezes por semana|Uma vez por semana|Uma vez por mês|Raramente|Nunca
Diariamente|Semanalmente|Quinzenalmente|Mensalmente|Anualmente|Nunca
Mais de uma vez por dia|Uma vez por dia|2 a 3 vezes por semana|1 vez por semana|Menos de 1 vez por semana|Nunca
Nenhuma vez|Vários dias|Mais da metade dos dias|Quase todos os dias
Muito insatisfeito|Insatisfeito|Nem satisfeito nem insatisfeito|Satisfeito|Muito satisfeito
Totalmente insatisfeito|Parcialmente insatisfeito|Neutro|Parcialmente satisfeito|Totalmente satisfeito
Nada satisfeito|Pouco satisfeito|Satisfeito|Muito satisfeito|Extremamente satisfeito
Nada importante|Pouco importante|Importante|Muito importante|Extremamente importante
Sem importância|Pouca importância|Importância média|Muita importância
Muito difícil|Difícil|Nem fácil nem difícil|Fácil|Muito fácil
Péssimo|Ruim|Regular|Bom|Ótimo
Muito ruim|Ruim|Nem ruim nem boa|Boa|Muito boa
Muito má|Má|Razoável|Boa|Muito boa
Mau|Insuficiente|Suficiente|Bom|Excelente
Menos de 18 anos|De 18 a 24 anos|De 25 a 34 anos|De 35 a 44 anos|De 45 a 59 anos|60 anos ou mais
Até 20 anos|21 a 30 anos|31 a 40 anos|41 a 50 anos|Acima de 50 anos
Até R$ 1.500|De R$ 1.501 a R$ 3.000|De R$ 3.001 a R$ 5.000|De R$ 5.001 a R$ 10.000|Acima de R$ 10.000
Menos de 500 €|Entre 500 € e 999 €|Entre 1000 € e 1499 €|Entre 1500 € e 2000 €|Mais de 2000 €
Até 1 salário mínimo|De 1 a 2 salários mínimos|De 2 a 5 salários mínimos|De 5 a 10 salários mínimos|Mais de 10 salários mínimos
Nenhuma renda|Até um salário mínimo|De um a três salários mínimos|Mais de três salários mínimos
Menos de mil reais|De mil a 5 mil reais|De 5 mil a 10 mil reais|Mais de 10 mil reais
Até R$ 360 mil|De R$ 360 mil a R$ 4,8 milhões|De R$ 4,8 milhões a R$ 300 milhões|Acima de R$ 300 milhões
Menos de 6 meses|De 6 meses a 1 ano|De 1 a 3 anos|De 3 a 5 anos|Mais de 5 anos
Há menos de um ano|Entre um e dois anos|Entre dois e cinco anos|Há mais de cinco anos
Até 30 minutos|De 30 minutos a 1 hora|De 1 a 2 horas|Mais de 2 horas
Até 9 funcionários|10 a 49 funcionários|50 a 99 funcionários|100 funcionários ou mais
Menos de 10 trabalhadores|10 a 49 trabalhadores|50 a 249 trabalhadores|250 ou mais trabalhadores
Microempresa|Pequena empresa|Média empresa|Grande empresa
Sem escolaridade|Ensino fundamental incompleto|Ensino fundamental completo|Ensino médio incompleto|Ensino médio completo|Ensino superior incompleto|Ensino superior completo|Pós-graduação
Ensino Fundamental|Ensino Médio|Ensino Superior|Especialização|Mestrado|Doutorado
1.º ciclo|2.º ciclo|3.º ciclo|Ensino secundário|Licenciatura|Mestrado|Doutoramento
Analfabeto|Fundamental|Médio|Técnico|Graduação|Pós-graduação
Muito pior|Pior|Igual|Melhor|Muito melhor
Piorou muito|Piorou um pouco|Não mudou|Melhorou um pouco|Melhorou muito
Diminuiu|Manteve-se igual|Aumentou
Não iniciado|Em andamento|Concluído
Não iniciado|Planejado|Em execução|Concluído
Não|Em parte|Sim
Sim, totalmente|Sim, parcialmente|Não
Com certeza sim|Provavelmente sim|Talvez|Provavelmente não|Com certeza não
Nada|Pouco|Mais ou menos|Bastante|Muito
De modo nenhum|Um pouco|Moderadamente|Muito|Extremamente
Baixo|Médio|Alto
Muito baixa|Baixa|Média|Alta|Muito alta
Nenhuma dificuldade|Alguma dificuldade|Muita dificuldade|Não consigo de modo algum
Sem dor|Dor leve|Dor moderada|Dor intensa
Básico|Intermediário|Avançado|Fluente
Iniciante|Intermediário|Avançado|Especialista
Confio muito|Confio|Confio pouco|Não confio
Nenhum|1|2|3|4 ou mais
Nenhum|Um|Dois|Três ou mais
Muito improvável|Improvável|Neutro|Provável|Muito provável
Muito inseguro|Inseguro|Seguro|Muito seguro
Nada frequente|Pouco frequente|Frequente|Muito frequente
Todos|A maioria|Alguns|Nenhum
Não conheço|Já ouvi falar|Conheço pouco|Conheço bem
Não se aplica a mim|Aplica-se um pouco|Aplica-se bastante|Aplica-se totalmente
Muito abaixo do esperado|Abaixo do esperado|Dentro do esperado|Acima do esperado|Muito acima do esperado
Totalmente contra|Contra|Nem contra nem a favor|A favor|Totalmente a favor
Nada satisfeito|Pouco satisfeito|Moderadamente satisfeito|Muito satisfeito|Totalmente satisfeito
Totalmente em desacordo|Em desacordo|Nem de acordo nem em desacordo|De acordo|Totalmente de acordo
Nunca|Raramente|Por vezes|Muitas vezes|Sempre
Nunca|De vez em quando|Frequentemente|Sempre
Nunca|Menos de uma vez por mês|Uma a três vezes por mês|Uma vez por semana|Várias vezes por semana|Todos os dias
Nenhum dia|1 a 2 dias por semana|3 a 4 dias por semana|5 ou mais dias por semana
Gostei muito|Gostei|Não gostei nem desgostei|Desgostei|Desgostei muito
Sem escolaridade|1.º ciclo do ensino básico|2.º ciclo do ensino básico|3.º ciclo do ensino básico|Ensino secundário|Ensino superior
Ensino básico|Ensino secundário|Bacharelato|Licenciatura|Mestrado|Doutoramento
Analfabeto / Fundamental I incompleto|Fundamental I completo / Fundamental II incompleto|Fundamental II completo / Médio incompleto|Médio completo / Superior incompleto|Superior completo
Pouco|O suficiente|Demais
Muito pouco|Na medida certa|Demais
Menos do que o necessário|O necessário|Mais do que o necessário
Nem um pouco|Um pouco|Bastante|Extremamente
Nada|Muito pouco|Mais ou menos|Bastante|Extremamente
Nada|Muito pouco|Médio|Muito|Completamente
Fraco|Razoável|Bom|Muito bom|Excelente
Péssima|Ruim|Regular|Boa|Ótima|Excelente
Municipal|Estadual|Nacional|Internacional
Janeiro|Fevereiro|Março|Abril
Segunda-feira|Terça-feira|Quarta-feira|Quinta-feira|Sexta-feira|Sábado|Domingo
Manhã|Tarde|Noite
Zona rural|Vila|Cidade pequena|Cidade média|Cidade grande
Classe baixa|Classe média baixa|Classe média|Classe média alta|Classe alta
Extrema-esquerda|Esquerda|Centro-esquerda|Centro|Centro-direita|Direita|Extrema-direita
Estagiário|Júnior|Pleno|Sênior
Nunca fumei|Ex-fumador|Fumador ocasional|Fumador diário
Curto prazo|Médio prazo|Longo prazo
Baixo risco|Médio risco|Alto risco
Nenhum impacto|Baixo impacto|Médio impacto|Alto impacto
Leve|Moderado|Grave
Aumentou muito|Aumentou um pouco|Permaneceu igual|Diminuiu um pouco|Diminuiu muito
Cresceu|Estável|Caiu
Sim, sempre|Sim, às vezes|Não, nunca
Sim, muito|Sim, um pouco|Não
Não, e não pretendemos|Não, mas planejamos|Sim
Implementado|Em implementação|Planejado|Não planejado
A fazer|Em andamento|Concluído
Até 1 hora por dia|De 1 a 3 horas por dia|De 3 a 5 horas por dia|Mais de 5 horas por dia
Até meio salário mínimo|De meio a um salário mínimo|De um a dois salários mínimos|Mais de dois salários mínimos
Até 2 mil reais|De 2 a 4 mil reais|De 4 a 10 mil reais|Mais de 10 mil reais
Menos de 1 milhão de euros|De 1 a 10 milhões de euros|De 10 a 50 milhões de euros|Mais de 50 milhões de euros
0%|1% a 25%|26% a 50%|51% a 75%|76% a 100%
Menos de metade|Metade|Mais de metade|Todos
Nos últimos 7 dias|Nos últimos 30 dias|Nos últimos 12 meses|Há mais de 1 ano
A minoria|Metade|A maioria|Todos
Não se aplicou nada a mim|Aplicou-se a mim algumas vezes|Aplicou-se a mim muitas vezes|Aplicou-se a mim a maior parte das vezes
Nível 1|Nível 2|Nível 3
1 - Discordo totalmente|2|3|4|5 - Concordo totalmente
Sim, todas|Sim, a maioria|Sim, algumas|Não, nenhuma
Analfabeto|Fund. incompleto|Fund. completo|Médio incompleto|Médio completo|Superior incompleto|Superior completo
Insuficiente|Abaixo do esperado|Suficiente|Bom|Muito bom
Não atende|Atende pouco|Atende parcialmente|Atende bem|Atende perfeitamente
`
  .trim()
  .split("\n");

/** Answers in no order. */
export const PORTUGUESE_LISTS: readonly string[] = `
Sim-doloroso|Sim-não doloroso|Não
Muito caro|Não tenho interesse|Não sabia
Feminino|Masculino|Outro
Mulher|Homem|Não binário
Norte|Nordeste|Centro-Oeste|Sudeste|Sul
Norte|Centro|Lisboa|Alentejo|Algarve
Solteiro(a)|Casado(a)|Divorciado(a)|Viúvo(a)
União estável|Solteiro|Casado|Separado
Carro|Ônibus|Metrô|Bicicleta|A pé
Automóvel|Autocarro|Comboio|A pé
Computador|Celular|Tablet
Branca|Preta|Parda|Amarela|Indígena
Empregado|Desempregado|Estudante|Reformado
Empregado com carteira assinada|Autônomo|Aposentado|Do lar
Pública|Privada|Mista
Manhã toda em casa|Trabalho presencial|Trabalho remoto|Híbrido
Casa própria|Alugada|Cedida
Falta de tempo|Falta de dinheiro|Falta de interesse|Outro motivo
Preço|Qualidade|Atendimento|Localização
Médico|Enfermeiro|Técnico de enfermagem|Fisioterapeuta
Católica|Evangélica|Espírita|Sem religião
Dinheiro|Cartão de crédito|Cartão de débito|Pix
Saúde|Educação|Segurança|Meio ambiente
Sim, com a família|Sim, com amigos|Não
Próprio|Alugado|Cedido
Sim, no trabalho|Sim, em casa|Não
Bom atendimento|Preço baixo|Variedade|Proximidade
Falta de tempo|Muito caro|Não tenho interesse|Não sabia
Primeiro emprego|Segundo emprego|Reformado
Agricultura|Indústria|Comércio|Serviços
Partido dos Trabalhadores|Partido Liberal|Outro|Nenhum
Água|Luz|Esgoto|Lixo
Sala 1|Sala 2|Sala 3
Maior salário|Melhor horário|Mais perto de casa|Outro
`
  .trim()
  .split("\n");
